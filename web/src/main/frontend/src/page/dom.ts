/** Finding and making elements; text goes in as text only. */

export const find = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E => {
  const element = within.querySelector<E>(selector);
  if (element === null) {
    throw new Error(`the page has no ${selector}`);
  }
  return element;
};

export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

/** Sets the text only where it changed, so that a screen reader does not hear it again. */
export const say = (element: Element, words: string): void => {
  if (element.textContent !== words) {
    element.textContent = words;
  }
};

export const data = (element: HTMLElement, name: string): string => element.dataset[name] ?? '';
