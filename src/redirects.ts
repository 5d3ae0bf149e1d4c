/**
 * Addresses that moved, or short ones that fit on a blackboard, and where they lead. An address that was once
 * printed never dies: when a page moves, its old address is added here.
 */
export const REDIRECTS: Readonly<Record<string, string>> = {
	'/article-4/': '/law/collective-defence/',
	'/exercises/': '/forces/exercises/',
	'/five-minutes/': '/start/five-minutes/',
	'/method/': '/reference/method/',
};
