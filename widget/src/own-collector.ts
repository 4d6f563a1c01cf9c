/** Where this file was served from: `<collector>/w/<version>/<file>`. Of its own in `npm/`. */
export const ownCollector = new URL("../../", import.meta.url).href;
