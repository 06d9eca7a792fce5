/** Ids of attachments in Jira are numbers; files of other products have ids that say nothing here. */
export const isAttachmentId = (id: string): boolean => /^[1-9]\d{0,18}$/.test(id);
