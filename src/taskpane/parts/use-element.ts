import { useCallback, useRef, type RefObject } from 'react';

/**
 * A reference to the element behind a Fluent control. Fluent infers the element from an event handler that @types/react 19.3 no
 * longer declares, so that its `ref` props take no reference object; a callback still fits and says the element's type.
 */
export function useElement<E extends HTMLElement>(): readonly [RefObject<E | null>, (element: E | null) => void] {
  const element = useRef<E | null>(null);
  const attach = useCallback((attached: E | null) => {
    element.current = attached;
  }, []);
  return [element, attach];
}
