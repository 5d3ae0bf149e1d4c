/**
 * The search: a dialog that opens by its button or by Control+K. Pagefind’s field and the styles of its results are
 * loaded when the browser is idle, the styles first, so that no reader sees it without them.
 */
import { SEARCH_RANKING } from '../search-ranking.ts';

declare global {
	interface Window {
		/** Pagefind’s field and list of results, once its script is there. */
		PagefindUI?: new (options: Readonly<Record<string, unknown>>) => unknown;
	}
}

class SiteSearch extends HTMLElement {
	connectedCallback() {
		const open = this.querySelector<HTMLButtonElement>('button[data-open-modal]');
		const close = this.querySelector<HTMLButtonElement>('button[data-close-modal]');
		const dialog = this.querySelector('dialog');
		if (!open || !close || !dialog) return;
		// The name of the platform is deprecated, but brings no question to the reader.
		if (/Mac|iPhone|iPod|iPad/i.test(navigator.platform)) {
			open.setAttribute('aria-keyshortcuts', 'Meta+K');
		}

		/** Closes on a click on a result or beside the dialog. */
		const onClick = ({ target }: MouseEvent) => {
			if (!(target instanceof Element)) return;
			const isBeside = target.isConnected && !target.closest('.dialog-frame');
			if (target.matches('a[href]') || isBeside) dialog.close();
		};
		const show = () => {
			dialog.showModal();
			document.body.toggleAttribute('data-search-modal-open', true);
			addEventListener('click', onClick);
			this.#focusField();
		};
		open.addEventListener('click', (event) => {
			event.stopPropagation();
			show();
		});
		close.addEventListener('click', () => dialog.close());
		dialog.addEventListener('close', () => {
			document.body.toggleAttribute('data-search-modal-open', false);
			removeEventListener('click', onClick);
		});
		addEventListener('keydown', (event) => {
			if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
			event.preventDefault();
			if (dialog.open) dialog.close();
			else show();
		});
		open.disabled = false;
		// There is no index in development.
		if (import.meta.env.DEV) return;
		const onIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1));
		onIdle(() => void this.#mount(dialog));
	}

	#focusField() {
		this.querySelector('input')?.focus();
	}

	async #mount(dialog: HTMLDialogElement) {
		const bundlePath = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
		const script = Object.assign(document.createElement('script'), {
			src: `${bundlePath}pagefind-ui.js`,
		});
		const sheet = Object.assign(document.createElement('link'), {
			rel: 'stylesheet',
			href: this.dataset['styles'] ?? '',
		});
		await Promise.all([loaded(script), loaded(sheet)]);
		if (window.PagefindUI === undefined) return;
		new window.PagefindUI({
			element: '#starlight__search',
			baseUrl: import.meta.env.BASE_URL,
			bundlePath,
			ranking: SEARCH_RANKING,
			showImages: false,
			showSubResults: true,
			translations: { placeholder: this.dataset['placeholder'] ?? '' },
		});
		if (dialog.open) this.#focusField();
	}
}

/** Adds a script or a style sheet to the page and waits for it, or for its failure: the search works without styles. */
const loaded = (element: HTMLScriptElement | HTMLLinkElement): Promise<void> =>
	new Promise((resolve) => {
		element.onload = element.onerror = () => resolve();
		document.head.append(element);
	});

customElements.define('site-search', SiteSearch);
