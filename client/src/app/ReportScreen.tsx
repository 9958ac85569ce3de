/** To be drawn. */
export const ReportScreen = () => null
