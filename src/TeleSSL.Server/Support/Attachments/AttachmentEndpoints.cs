using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Attachments;

internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder routes)
    {
        var attachments = routes.MapGroup("/tickets/{id:guid}/attachments").WithTags("Support");
        attachments.MapPost("", Attach)
            .Named("addAttachment", "Attaches a file to a ticket. Places and persons are taken out of pictures and films.")
            .Takes<AttachmentForm>("multipart/form-data").Idempotent().For(TicketScope.Viewers)
            .WithMetadata(new RequestSizeLimitAttribute(AttachmentUpload.MaxBody))
            .Produces<TicketAttachment>(201).Refuses(404, 409, 412, 413, 415, 422);
        attachments.MapGet("", All)
            .Named("listAttachments", "Lists the files of a ticket.").For(TicketScope.Viewers).Produces<TicketAttachment[]>().Refuses(404);
        attachments.MapGet("/{attachment:guid}", Download)
            .Named("downloadAttachment", "Sends the content of a file, or with Range a part of it.").For(TicketScope.Viewers)
            .Produces(200, contentType: "application/octet-stream").Produces(206, contentType: "application/octet-stream").Refuses(404);
        attachments.MapPost("/{attachment:guid}/remove", Remove)
            .Named("removeAttachment", "Deletes a file attached by mistake.").Takes<Removal>().Idempotent().For(Role.SpocLead)
            .Produces<TicketAnswer>().Refuses(404, 409, 412, 422);
    }

    private static async Task<IResult> Attach(HttpContext http, Db db, Clock clock, AttachmentUpload upload, AttachmentFiles files)
    {
        if (!(await upload.Read(http)).Accepted(out var file, out var refusal))
            return Problems.Of(refusal);
        var counts = false;
        var answer = await Writes.Run<IncomingFile>(
            http, db, clock, file.Fingerprint, (_, _) => file,
            async (call, tx) =>
            {
                var done = await call.Service<TicketAttachments>().Add(tx, call.Id, call.Body, call.Viewer, call.Stamp, call.IfMatch);
                counts = done.Refused is null;
                return done;
            },
            Again);
        // Refused, or a repeat of an earlier request: no row refers to this copy.
        if (!counts)
            files.Delete(file.Id);
        return answer;
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<AttachmentViews>()
            .JustAttached(Ticket(http), Guid.Parse(written.SubjectId), viewer, http.RequestAborted);

    private static async Task<IResult> All(
        Guid id, HttpContext http, ClaimsPrincipal user, AttachmentViews attachments, CancellationToken ct)
    {
        return await attachments.Of(id, user.Viewer(), ct) is { } all ? Json.Answer(all) : Problems.Of(Refusal.NotFound("ticket"));
    }

    private static async Task<IResult> Download(
        Guid id, Guid attachment, ClaimsPrincipal user, AttachmentViews attachments, CancellationToken ct) =>
        await attachments.Read(id, attachment, user.Viewer(), ct) is var (kind, name, content) && content is not null
            ? new AttachmentDownload(attachment, kind, name, content)
            : Problems.Of(Refusal.NotFound("attachment"));

    /// <summary>Answers only after the file is deleted.</summary>
    private static async Task<IResult> Remove(HttpContext http, Db db, Clock clock, TicketAttachments attachments, AttachmentSweep sweep)
    {
        if (!(await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var bytes, out var refusal))
            return Problems.Of(refusal);
        var attachment = Guid.Parse((string)http.Request.RouteValues["attachment"]!);
        var answer = await Writes.Run(
            http, db, clock, bytes, Body.Parse<Removal>,
            (call, tx) => attachments.Remove(tx, call.Id, attachment, call.Body.Reason, call.Viewer, call.Stamp, call.IfMatch),
            Then);
        await sweep.Drop();
        return answer;
    }

    private static async Task<object?> Then(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<TicketViews>()
            .FindVersion(Ticket(http), written.Version, viewer, http.RequestAborted);

    private static Guid Ticket(HttpContext http) => Guid.Parse((string)http.Request.RouteValues["id"]!);
}
