/** Prints a table, and nothing else of the page. What is in it is put there as text, and is gone afterwards. */
export function printTable(title: string, [head = [], ...lines]: readonly (readonly string[])[]): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dir = document.documentElement.dir;
  const table = page.createElement('table');
  table.style.cssText = 'border-collapse:collapse;font:10pt sans-serif;inline-size:100%';
  const rowOf = (cells: readonly string[], kind: 'th' | 'td'): HTMLTableRowElement => {
    const row = page.createElement('tr');
    for (const text of cells) {
      const cell = page.createElement(kind);
      cell.textContent = text;
      cell.style.cssText = 'border:1px solid;padding:3pt;text-align:start';
      row.append(cell);
    }
    return row;
  };
  table.append(rowOf(head, 'th'), ...lines.map((cells) => rowOf(cells, 'td')));
  page.body.append(table);
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow!.print();
}
