import { useEffect, type ReactNode } from 'react';

/** Tells when what stands beside it under one `Suspense` has been loaded and drawn. */
export function OnceShown({ onShown }: { readonly onShown: (shown: true) => void }): ReactNode {
  useEffect(() => onShown(true), [onShown]);
  return null;
}
