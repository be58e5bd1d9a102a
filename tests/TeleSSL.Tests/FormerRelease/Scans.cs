using System.Text.Json;

namespace TeleSSL.Tests.FormerRelease;

internal static class Scans
{
    /// <summary>A batch of one scan: a device that passed its test.</summary>
    public static string Batch(Guid id, string code)
    {
        var scan = new { id, codes = new[] { code }, task = "stock-control", evidence = new { step = "test", passed = true } };
        return JsonSerializer.Serialize(new { scans = new[] { scan } });
    }
}
