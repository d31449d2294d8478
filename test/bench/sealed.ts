/** Whether a file or folder is for measuring only: whoever works on the rules must not see its rows. */
export const isSealed = (path: string): boolean => path.split(/[\\/]/).includes('sealed');
