using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Calls;

/// <summary>Calls, as subjects of texts: the caller's number. Version 0.1 stored none.</summary>
internal sealed class CallSubjects : ITextSubjects
{
    public string Kind => CallRow.Subject;

    public string Subjects =>
        "SELECT id AS subject, CAST(NULL AS uuid) AS part_of, CAST(NULL AS uuid) AS citizen FROM phone_call WHERE phone IS NOT NULL";

    public string FormerTexts => "SELECT id AS subject, phone AS note FROM phone_call WHERE FALSE";
}
