/** How long is waited between two looks whether the service is back, in ms. */
const PAUSE = 1_000

/** Says that a page's code cannot be loaded. */
export const Outage = () => (
  <p class="notice" role="alert">
    The service does not answer. This page opens once it does.
  </p>
)

/** Loads the page anew as soon as the service answers. */
export async function reloadOnceBack(): Promise<void> {
  const isBack = await fetch('/healthz').then(
    ({ ok }) => ok,
    () => false,
  )
  if (isBack) location.reload()
  else setTimeout(reloadOnceBack, PAUSE)
}
