import { Point, PointList, PointMaterials, type NewPoint, type PointChange } from "@respons/wire";
import type { Http } from "../http.ts";

/** What the pages about channels ask. */
export function createChannelApi(http: Http, form: string) {
  const list = `/api/forms/${encodeURIComponent(form)}/points`;
  const pathOf = (point: string) => `${list}/${encodeURIComponent(point)}`;
  return {
    list: () => http.get(list, PointList),
    add: (point: NewPoint) => http.send("POST", list, point, Point),
    rename: (point: string, change: PointChange) =>
      http.send("PATCH", pathOf(point), change, Point),
    end: (point: string) => http.send("DELETE", pathOf(point), {}, Point),
    restore: (point: string) => http.send("POST", `${pathOf(point)}/restore`, {}, Point),
    materials: (point: string) => http.get(`${pathOf(point)}/snippet`, PointMaterials),
    qrPath: (point: string, language: string) => `${pathOf(point)}/qr.svg?lang=${language}`,
    /** In all required languages where none is given. */
    posterPath: (point: string, language?: string) =>
      `${pathOf(point)}/poster.pdf${language ? `?lang=${language}` : ""}`,
  };
}
