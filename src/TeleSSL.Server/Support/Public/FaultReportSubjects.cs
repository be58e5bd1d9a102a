using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Public;

/// <summary>Fault reports as subjects of texts; one that made a ticket is part of it.</summary>
internal sealed class FaultReportSubjects : ITextSubjects
{
    public string Kind => FaultReportStore.Subject;

    public string Subjects => "SELECT id AS subject, ticket AS part_of, citizen FROM fault_report WHERE text IS NOT NULL";

    public string FormerTexts => """
        SELECT id AS subject, text AS note FROM fault_report WHERE text IS NOT NULL
        UNION ALL SELECT id, code FROM fault_report WHERE code IS NOT NULL
        UNION ALL SELECT id, phone FROM fault_report WHERE phone IS NOT NULL
        """;
}
