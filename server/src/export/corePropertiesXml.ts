/** The properties of the Word file. Written here because the library would stamp them with the time of day. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import { proofingLanguages } from './docxRuns.ts'
import { escapeMarkup } from '@plenaria/shared/report/escapeMarkup'

/** @param madeAt ISO 8601 with an offset */
export const corePropertiesXml = ({ title, subtitle, organisers, language }: ReportDocument, madeAt: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title.text)}</dc:title>`,
    `<dc:subject>${escapeMarkup(subtitle)}</dc:subject>`,
    `<dc:creator>${escapeMarkup(organisers)}</dc:creator>`,
    `<dc:language>${proofingLanguages[language]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeMarkup(madeAt)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeMarkup(madeAt)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
