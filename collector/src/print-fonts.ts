import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Files of the font that is set into every PDF. */
export const printFonts = {
  regular: resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  semibold: resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  bold: resolve("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"),
};
