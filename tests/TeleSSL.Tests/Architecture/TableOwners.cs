namespace TeleSSL.Tests.Architecture;

/// <summary>Which module a table belongs to: it alone writes there; later modules may read.</summary>
internal static class TableOwners
{
    private static readonly IReadOnlyDictionary<string, string> Tables = new Dictionary<string, string>
    {
        ["Platform"] = "journal counter idempotency migration cookie_key",
        ["Agreements"] = "catalogue",
        ["Accounts"] = "account account_subject absence membership sign_in_failure ended_session",
        ["Vault"] = "citizen_key text_key note name_key named_citizen name_label",
        ["Outbox"] = "outbox partner",
        ["Citizens"] = "citizen former_citizen citizen_municipality look_up citizen_find known_answer pending_registration list_look_up list_look_up_citizen",
        ["Devices"] = "device holding device_count_day recall_mark scan unknown_scan",
        ["Orders"] = "ssl_order order_want run run_stop run_line stop_code stop_receipt",
        ["Referrals"] = "referral",
        ["Support"] = "ticket ticket_note ticket_draft ticket_attachment ticket_watcher ticket_trait ticket_count ticket_solved "
            + "incident incident_ticket phone_call fault_report fault_report_day satisfaction_link "
            + "desk_day desk_outcome_day desk_agent_day desk_agent_outcome_day desk_text canned_reply article article_link article_words",
        ["Partners"] = "partner_event announcement fut_order fut_line fut_hint fut_cursor fut_difference",
        ["Live"] = "presence",
        ["Demo"] = "origin",
    };

    public static readonly IReadOnlyDictionary<string, string> All =
        Tables.SelectMany(of => of.Value.Split(' ').Select(table => (table, of.Key))).ToDictionary();
}
