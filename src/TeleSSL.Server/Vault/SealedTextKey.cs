namespace TeleSSL.Server.Vault;

/// <summary>
/// A text key as it is stored, and the stored key of the citizen who seals it. A module reads it with a row of its own, so that a
/// text costs no further query: <see cref="Columns"/> and <see cref="Join"/>.
/// </summary>
internal record SealedTextKey
{
    public const string Columns = "tk.id AS KeyId, tk.sealed AS TextKey, tk.citizen AS KeyCitizen, ck.sealed AS CitizenKey";

    public const string Select =
        $"SELECT {Columns} FROM vault.text_key tk LEFT JOIN vault.citizen_key ck ON ck.citizen = tk.citizen";

    public Guid? KeyId { get; init; }

    public byte[]? TextKey { get; init; }

    public Guid? KeyCitizen { get; init; }

    public byte[]? CitizenKey { get; init; }

    /// <summary>To the text key of a subject, such as <c>t.id</c>.</summary>
    public static string Join(string subject) =>
        $"LEFT JOIN vault.text_key tk ON tk.subject = {subject} LEFT JOIN vault.citizen_key ck ON ck.citizen = tk.citizen";
}
