/** To be drawn. */
export const WorkshopPeopleScreen = () => null
