/** To be drawn. */
export const ConsoleScreen = () => null
