/** To be drawn. */
export const GroupBoardScreen = () => null
