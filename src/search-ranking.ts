/** How Pagefind weighs a page: readers find it by its title and by the words that its editors listed. The rest is Starlight’s. */
export const SEARCH_RANKING = {
	pageLength: 0.1,
	termFrequency: 0.1,
	termSaturation: 2,
	termSimilarity: 9,
	diacriticSimilarity: 0.8,
	metaWeights: { title: 5, aliases: 4 },
};
