import vue from "@vitejs/plugin-vue";

/** Without this, Vue looks for a component of that name and warns that there is none. */
const isCustomElement = (tag) => tag.startsWith("respons-");

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
