import nlp from 'compromise';
export const tags = nlp;
