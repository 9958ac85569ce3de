/** A process full of people who listen and speak, made to be killed: nobody in it says goodbye. */
import { type SoundSeat, visitSound } from '../../media/testing/soundVisit.ts'

process.once('disconnect', () => process.exit())
process.on('message', (seats: readonly SoundSeat[]) => {
  const come = async (seat: SoundSeat) => {
    const visit = await visitSound(seat)
    await visit.speak({ channel: 'floor', mark: 3 })
  }
  Promise.all(seats.map(come)).then(
    () => process.send?.('there'),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
