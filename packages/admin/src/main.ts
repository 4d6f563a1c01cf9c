import "./styles/theme.css";
import "./components.ts";
import { registerIcons } from "./icons.ts";
import { readTheme } from "./preferences.ts";
import { applyTheme } from "./theme.ts";
import "./respons-admin.ts";

registerIcons();
applyTheme(readTheme());
