/** Adds sorting, filters and copying of row addresses to a table that is whole without them. */
class DataTable extends HTMLElement {
	connectedCallback() {
		const body = this.querySelector('tbody');
		if (!body) return;
		this.#addSorting(body);
		this.#addFilters(body);
		this.#addCopying();
	}

	#addSorting(body: HTMLTableSectionElement) {
		for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sortable]')) {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'sort-button';
			button.textContent = heading.textContent?.trim() ?? '';
			heading.replaceChildren(button);
			button.addEventListener('click', () => {
				const isDescending = heading.getAttribute('aria-sort') === 'ascending';
				for (const other of this.querySelectorAll('th[aria-sort]'))
					other.removeAttribute('aria-sort');
				heading.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
				const rows = [...body.rows].sort(
					(a, b) =>
						sortKey(a, heading.cellIndex).localeCompare(sortKey(b, heading.cellIndex), 'en', {
							numeric: true,
						}) * (isDescending ? -1 : 1),
				);
				body.append(...rows);
			});
		}
	}

	#addFilters(body: HTMLTableSectionElement) {
		const form = this.querySelector<HTMLFormElement>('.table-filters');
		if (!form) return;
		form.hidden = false;
		form.addEventListener('submit', (event) => event.preventDefault());
		const selects = [...form.querySelectorAll('select')];
		const count = form.querySelector('output');
		form.addEventListener('change', () => {
			let shown = 0;
			for (const row of body.rows) {
				row.hidden = !selects.every(({ value, dataset }) => {
					const keys = row.cells[Number(dataset['column'])]?.dataset['filter']?.split('|') ?? [];
					return value === '' || keys.includes(value);
				});
				if (!row.hidden) shown++;
			}
			if (count) count.value = `${shown} of ${body.rows.length} rows`;
		});
		// A link to a row that a filter hides would lead nowhere.
		addEventListener('hashchange', () => {
			const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
			if (target instanceof HTMLTableRowElement && target.hidden && body.contains(target)) {
				form.reset();
				form.dispatchEvent(new Event('change'));
				target.scrollIntoView();
			}
		});
	}

	#addCopying() {
		this.addEventListener('click', (event) => {
			const link =
				event.target instanceof Element
					? event.target.closest<HTMLAnchorElement>('.row-link')
					: null;
			if (!link || !navigator.clipboard) return;
			navigator.clipboard.writeText(link.href).then(
				() => {
					link.dataset['copied'] = '';
					setTimeout(() => delete link.dataset['copied'], 2000);
				},
				// Without permission the link still does what links do.
				() => undefined,
			);
		});
	}
}

function sortKey(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';
}

customElements.define('data-table', DataTable);
