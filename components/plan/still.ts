import { Component, type ComponentChild } from 'preact';

/**
 * A component that is rendered again only where one of its props is another one. For the long parts of the page that
 * most answers leave as they are: what they are given must then be the very same object.
 */
export function still<P extends object>(draw: (props: P) => ComponentChild) {
  return class Still extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const before = new Map(Object.entries(this.props));
      return Object.entries(next).some(([name, value]) => before.get(name) !== value);
    }
    override render(): ComponentChild {
      return draw(this.props);
    }
  };
}
