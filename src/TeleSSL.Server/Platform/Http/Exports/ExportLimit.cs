using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>The most rows of a file, by the setting <c>Exports:MaxRows</c>.</summary>
internal sealed record ExportLimit(int Rows)
{
    // A sheet has 1,048,576 rows, and the first is the header.
    private const int Most = 1_000_000;
    private const int Normally = 100_000;

    public static ExportLimit Of(IConfiguration configuration) => new(configuration["Exports:MaxRows"]?.Trim() switch
    {
        null or "" => Normally,
        var text when int.TryParse(text, out var number) && number is >= 1 and <= Most => number,
        _ => throw new StorageException($"Exports__MaxRows must be a number from 1 to {Most}."),
    });
}
