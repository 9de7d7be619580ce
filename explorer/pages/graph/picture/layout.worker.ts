import { layOut, type ToLayOut } from './layout.js'

/** Lays out beside the page, which stays awake meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ToLayOut>) => postMessage(layOut(data)))
