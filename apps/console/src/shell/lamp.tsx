/** Good, bad or waiting: told by shape and word as well as by colour. Without a label where the word stands beside it. */
export function Lamp({ state, label }: { state: 'good' | 'bad' | 'wait'; label?: string }) {
  const named = label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true };
  return <span className={`lamp lamp-${state}`} {...named} />;
}
