/** Points with their sign: `+6`, `−9`. */
export const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);
