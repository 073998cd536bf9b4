/** The matter under which windows may read the records of whom they apply for. */
export const WINDOW = 'window-application'
