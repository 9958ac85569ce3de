/** To be drawn. */
export const StageScreen = () => null
