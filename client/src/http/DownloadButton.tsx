/** Fetches a file of this workshop and hands it to the browser; says why when the server refuses. */
import { type ReactNode, useState } from 'react'
import { Button, type ButtonProps } from '../design/Button.tsx'
import { useToasts } from '../design/toasts.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLive } from '../live/LiveContext.ts'
import { fetchFile } from './fetchFile.ts'

type Props = Pick<ButtonProps, 'size' | 'kind'> & {
  /** Its name below the workshop’s own address. */
  readonly file: string
  /** What it is called on the device, where the server does not say. */
  readonly name?: string
  readonly children: ReactNode
}

export const DownloadButton = ({ file, name = file, children, ...look }: Props) => {
  const { workshopId, personId } = useLive()
  const { language } = useLanguage()
  const { show } = useToasts()
  const [isPending, setPending] = useState(false)
  const download = async () => {
    setPending(true)
    const answer = await fetchFile(`/api/workshops/${workshopId}/${file}?language=${language}`, personId, name)
    setPending(false)
    if (!answer.ok) show({ tone: 'late', text: answer.refusal.message[language] })
  }
  return (
    <Button {...look} icon="download" isPending={isPending} onPress={() => void download()}>
      {children}
    </Button>
  )
}
