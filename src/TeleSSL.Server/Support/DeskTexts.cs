using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>Texts that a desk publishes, stored by version so that earlier ones stay readable.</summary>
internal static class DeskTexts
{
    public static Task Keep(Tx tx, Guid subject, int version, string title, string body) => tx.Execute(
        "INSERT INTO desk_text (subject, version, title, body) VALUES (@subject, @version, @title, @body)",
        new { subject, version, title, body });
}
