/**
 * Characters that nobody sees: controls, marks that turn the direction of writing, empty spaces.
 * Line ends, soft hyphens and the joiners of emojis and scripts are in their right.
 */
export const INVISIBLE = /(?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
