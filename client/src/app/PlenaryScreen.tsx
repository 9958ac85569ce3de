/** To be drawn. */
export const PlenaryScreen = () => null
