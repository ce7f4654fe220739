/** Words that need data. One object of named fields, so that a call reads like the sentence and a translator can reorder. */
export type Say<Data> = (data: Data) => string;
