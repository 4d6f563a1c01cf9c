import { OrganisationSettingsAnswer, type OrganisationSettings } from "@respons/wire";
import type { ApiResult, Http } from "../http.ts";

const PATH = "/api/organisation/settings";

export function getSettings(http: Http): Promise<ApiResult<OrganisationSettingsAnswer>> {
  return http.get(PATH, OrganisationSettingsAnswer);
}

export function putSettings(
  http: Http,
  revision: number,
  settings: OrganisationSettings,
): Promise<ApiResult<OrganisationSettingsAnswer>> {
  return http.send("PUT", PATH, { revision, settings }, OrganisationSettingsAnswer);
}
