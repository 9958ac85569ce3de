/** Text as paragraphs, one for each line; a dash where there is none. */
export const PlainText = ({ text }: { readonly text: string }) => (
  <>
    {(text.trim() === '' ? '—' : text).split('\n').map((line, index) => (
      // Paragraphs have no identity of their own; the index is all there is.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={index}>{line}</p>
    ))}
  </>
)
