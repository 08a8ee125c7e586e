// Bundles the three hand-written lists into `dist/`, as they would be shipped: production builds, minified.
import { readFile } from "node:fs/promises";
import { transformAsync } from "@babel/core";
import { build } from "esbuild";

const solid = {
  name: "solid",
  setup(bundler) {
    bundler.onLoad({ filter: /\/solid\/.*\.jsx$/ }, async ({ path }) => {
      const options = { filename: path, presets: ["solid"], babelrc: false, configFile: false };
      const { code } = await transformAsync(await readFile(path, "utf8"), options);
      return { contents: code, loader: "js" };
    });
  },
};

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { vanilla: "vanilla/main.js", solid: "solid/main.jsx", react: "react/main.jsx" },
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [solid],
});
