/** To be drawn. */
export const HomeScreen = () => null
