/** A draft in one language, with something beside and below each paragraph and point that can be observed on. */
import { underHeadings } from '@plenaria/shared/report/reportAnchors'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import { type AnchorSlots, AnchorSlotsContext, PointsPlace } from '../Anchored.tsx'
import { DocumentLanguage } from '../DocumentLanguage.ts'
import { ReportBlock } from '../ReportBlock.tsx'
import { ReportContents } from '../ReportContents.tsx'
import { ReportCover } from '../ReportCover.tsx'
import preview from '../ReportPreview.module.css'

type Props = { readonly document: ReportDocument; readonly slots: AnchorSlots | null }

const idOf = (id: string): string => `report-${id}`

export const ReviewDocument = ({ document, slots }: Props) => (
  <DocumentLanguage value={document.language}>
    <AnchorSlotsContext value={slots}>
      <article className={preview.sheet} data-columns="1" lang={document.language}>
        <ReportCover document={document} />
        <ReportContents document={document} idOf={idOf} />
        {underHeadings(document.blocks).map(({ block, headingId }, at) => (
          // Blocks of a printed text have no identity; their place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <PointsPlace key={at} value={headingId}>
            <div className={preview.cell} data-kind={block.kind}>
              <ReportBlock block={block} idOf={idOf} isFolded={false} />
            </div>
          </PointsPlace>
        ))}
      </article>
    </AnchorSlotsContext>
  </DocumentLanguage>
)
