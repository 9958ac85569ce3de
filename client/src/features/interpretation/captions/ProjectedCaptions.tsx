/** The last lines of plenary's captions on the big screen, one line for each language that is typed. */
import { interpretedRoom } from '@plenaria/shared/workshop/interpretation/interpretation'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { captionedLanguages } from './captionLines.ts'
import styles from './ProjectedCaptions.module.css'
import { useCaptions } from './useCaptions.ts'

const Lines = () => {
  const lines = useCaptions(plenaryRoom)
  const languages = captionedLanguages(lines).toSorted()
  if (languages.length === 0) return null
  return (
    <div className={styles.captions} aria-live="off">
      {languages.map((language) => (
        <p key={language} lang={language}>
          {lines
            .filter((line) => line.language === language)
            .slice(-2)
            .map(({ text }) => text)
            .join(' ')}
        </p>
      ))}
    </div>
  )
}

export const ProjectedCaptions = () => {
  const isOn = useWorkshop(({ interpretation }) => interpretedRoom(interpretation, plenaryRoom).hasCaptions)
  return isOn ? <Lines /> : null
}
