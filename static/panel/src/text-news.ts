/** What changed, by ids and revision. */
export type News = { readonly ids: readonly string[]; readonly revision: number };

/** Ids of the review's long texts begin with their section and a stroke; so does the word that somebody is here. */
const isOfText = (id: string): boolean => /^(?:own:[\w-]+|[A-Za-z]+)\//.test(id);

/** Whether news may be about the review's texts; of what is not said, it may. */
export const isTextNews = (news: News | undefined): boolean => !news || news.ids.some(isOfText);

/** Whether news are about the review's texts and nothing else: what else is read need not be read again. */
export const isOnlyTextNews = (news: News | undefined): boolean => news !== undefined && news.ids.every(isOfText);
