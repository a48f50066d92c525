/** Answers in the shapes that AWS has, and moto has not (`backends.md` §1): its JSON protocol names the error in the body. */
export function awsError(name: string, status = 400, message = `the sentence of ${name}`): Response {
  return new Response(JSON.stringify({ __type: name, Message: message, message }), {
    status,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': '0f8fad5b-d9cb-469f-a165-70867728950e',
    },
  });
}

export const throttled = (): Response => awsError('ThrottlingException');
export const denied = (): Response => awsError('AccessDeniedException');
