import {
  ReplyTemplate,
  ReplyTemplateList,
  type ChangeReplyTemplate,
  type WriteReplyTemplate,
} from "@respons/wire";
import type { Http } from "../http.ts";

const ALL = "/api/reply-templates";

/** What the page of reply templates asks. */
export function createReplyApi(http: Http) {
  return {
    list: () => http.get(ALL, ReplyTemplateList),
    add: (template: WriteReplyTemplate) => http.send("POST", ALL, template, ReplyTemplate),
    change: (id: number, template: ChangeReplyTemplate) =>
      http.send("PUT", `${ALL}/${id}`, template, ReplyTemplate),
    remove: (id: number) => http.send("DELETE", `${ALL}/${id}`),
  };
}
