/** Good, bad or waiting, by shape and word as well as colour. No label where the word is next to it. */
export function Lamp({ state, label }: { state: 'good' | 'bad' | 'wait'; label?: string }) {
  const named = label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true };
  return <span className={`lamp lamp-${state}`} {...named} />;
}
