/** The room where everybody is; it stands where otherwise a group's id does, and no group has it. */
export const plenaryRoom = 'plenary'
