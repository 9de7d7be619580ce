/** Items of a list that are read at once: about two windows of them. */
export const PAGE = 50
