using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>Converts the body that was sent, with options that judge its texts.</summary>
internal delegate Result<T> ParseBody<T>(byte[] json, JsonSerializerOptions options);

/// <summary>
/// Reads a body with all its texts judged. Almost every body is read once. Only when a text is refused as personal are the numbers in
/// it looked up, and the body read again with leave for those that are known or named.
/// </summary>
internal sealed class BodyTexts(TextOptions options, IEnumerable<IKnownNumbers> known, Db db)
{
    private const int MostNumbers = 100;

    /// <param name="http">The request.</param>
    /// <param name="json">The body as sent.</param>
    /// <param name="parse">Converts it. May run twice.</param>
    /// <param name="refusesText">For a body whose parts are refused one by one: whether one was refused as personal.</param>
    public async Task<ReadBody<T>> Read<T>(HttpContext http, byte[] json, ParseBody<T> parse, Func<T, bool>? refusesText = null)
    {
        var body = parse(json, options.Strict);
        var isRefused = body.Accepted(out var value, out var refusal)
            ? refusesText?.Invoke(value) == true
            : refusal.Code == PersonalData.Code;
        // A stranger has nothing in sight, and no account to answer for what is named.
        if (!isRefused || http.User.Identity is not ViewerIdentity { Viewer: var writer })
            return new ReadBody<T>(body, TextLeave.None, 0);
        var sent = SentTexts.Of(json);
        if (sent.Numbers.Count > MostNumbers)
            return new ReadBody<T>(body, TextLeave.None, 0);
        if (sent.Named.Count > TextLeave.MaxNamed)
            return new ReadBody<T>(
                Refusal.Invalid(TextLeave.Field, FieldProblems.TooMany.With("max", TextLeave.MaxNamed)), TextLeave.None, 0);
        var leave = new TextLeave(await Known(sent, writer, http.RequestAborted), sent.Named);
        return new ReadBody<T>(
            parse(json, options.With(leave)), leave, sent.Numbers.Count(number => leave.GroundOf(number) == TextGround.Named));
    }

    private async Task<IReadOnlyList<string>> Known(SentTexts sent, Viewer writer, CancellationToken ct)
    {
        string[] spellings = [.. sent.Numbers.SelectMany(number => number.Spellings).Distinct()];
        return spellings.Length == 0 ? [] : await db.Read(async query =>
        {
            var found = new List<string>();
            foreach (var module in known)
                found.AddRange(await module.Among(query, spellings, writer));
            return found;
        }, ct);
    }
}

/// <summary>A body that was read, or why not.</summary>
/// <param name="Body">The body.</param>
/// <param name="Leave">What may stand in its texts.</param>
/// <param name="Named">How many numbers stand in it only because the writer names them.</param>
internal sealed record ReadBody<T>(Result<T> Body, TextLeave Leave, int Named);
