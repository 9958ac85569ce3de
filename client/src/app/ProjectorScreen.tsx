/** To be drawn. */
export const ProjectorScreen = () => null
